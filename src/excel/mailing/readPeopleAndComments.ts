import type { MailedComment, NamedPerson } from '../../core/mailing/mailingFacts';
import { bareAddress } from '../read/bareAddress';
import { roundTrip } from '../roundTrip';

/** Who is named by the document, and where its comments stand: one request, and one more where there are comments. */
export async function readPeopleAndComments(): Promise<{ people: NamedPerson[]; comments: MailedComment[] }> {
  const { people, listed } = await roundTrip((context) => {
    const properties = context.workbook.properties.load({ author: true, lastAuthor: true, manager: true });
    const comments = context.workbook.comments.load({ id: true, authorName: true });
    return () => ({
      people: [
        { property: 'autore' as const, name: properties.author },
        { property: 'ultimo autore' as const, name: properties.lastAuthor },
        { property: 'responsabile' as const, name: properties.manager },
      ].filter(({ name }) => name.trim() !== ''),
      listed: comments.items.map(({ id, authorName }) => ({ id, author: authorName })),
    });
  });
  return { people, comments: listed.length === 0 ? [] : await placed(listed) };
}

function placed(listed: readonly { readonly id: string; readonly author: string }[]): Promise<MailedComment[]> {
  return roundTrip((context) => {
    const asked = listed.map(({ id, author }) => {
      const range = context.workbook.comments.getItem(id).getLocation().untrack().load({ address: true });
      return { author, range, sheet: range.worksheet.load({ name: true }) };
    });
    return () =>
      asked.map(({ author, range, sheet }) => ({ sheet: sheet.name, cell: bareAddress(range.address), author }));
  });
}
