import type { Entity } from '../model/entity';

/** A title and the year of the accounts: `Il contesto economico 2020`; the title alone where the year could not be read. */
export function ofYear(title: string, { year }: Pick<Entity, 'year'>): string {
  return year === null ? title : `${title} ${year}`;
}
