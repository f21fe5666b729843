import type { Refusal } from '../../core/signOff/refusal';

/** Why nothing was signed off or taken away, and what to do, in English: see `refusalText`. */
export function refusalEn(why: Refusal): string {
  switch (why.kind) {
    case 'noReports':
      return 'there are no statements to look at, or nobody knows of which data: generate them first';
    case 'errors':
      return 'the data have errors that stop the statements: correct them and generate again';
    case 'draft':
      return 'the statements are a draft: generate them again, without errors';
    case 'old':
      return `not up to date: ${why.names.join(', ')}. Generate the statements again`;
    case 'noSignOff':
      return `there is no sign-off no. ${why.number}`;
    case 'otherSignOff':
      return 'the sign-offs of the workbook have changed meanwhile: check again';
  }
}
