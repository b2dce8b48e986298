/**
 * A title or author that a document's properties give, where a person wrote it: programs put the names of their files,
 * their templates and themselves there. Null otherwise.
 */
export function personsWords(value: string | null | undefined): string | null {
  if (!value || value.length > 300 || !/\p{L}{2}/u.test(value)) return null;
  return /^(?:microsoft (?:word|office)|untitled|document\d*$|naamloos|powerpoint|unknown|user|admin|windows|gebruiker)|\.(?:docx?|pdf|indd|qxd|odt|pptx?|tex|dvi)$/i.test(
    value,
  )
    ? null
    : value;
}
