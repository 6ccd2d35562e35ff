const MARKS = /\p{M}/gu;

/** The text without diacritics, so that "Zoë" meets "Zoe". */
export function unaccented(text: string): string {
  return text.normalize('NFD').replace(MARKS, '');
}
