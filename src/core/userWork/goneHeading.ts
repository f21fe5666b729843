/** What heads the notes whose lines are gone. */
export const GONE_HEADING = 'Note di righe che non ci sono più';
