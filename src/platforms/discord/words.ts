import type { Language } from '../../core/article.ts';
import type { Localised } from '../../core/command.ts';
import type { Step } from '../../core/reply.ts';

/** What the message says while its answer is being made. */
export function workingWords(step: Step | null): Localised {
  return step === null ? WORKING : WORKING_AT[step];
}

const WORKING: Localised = { en: 'This takes a moment …', nl: 'Dit duurt even …' };

const WORKING_AT: Readonly<Record<Step, Localised>> = {
  reading: { en: 'Fetching the article …', nl: 'Het artikel wordt opgehaald …' },
  briefing: { en: 'Reading the text …', nl: 'De tekst wordt gelezen …' },
  model: { en: 'The language model is answering …', nl: 'Het taalmodel antwoordt …' },
};

export const CANCEL_LABEL: Localised = { en: 'Cancel', nl: 'Annuleren' };

/** The command that opens the form, as Discord lists it; at most 100 characters. */
export const FORM_SUMMARY: Localised = {
  en: 'Brief a text that you paste into a form, with its line breaks, or a file',
  nl: 'Vat een tekst samen die je in een formulier plakt, met alinea’s en al, of een bestand',
};

/** The form for a pasted text. Title and labels have 45 characters at most, the hint 100. */
export const FORM_WORDS: Readonly<
  Record<Language, Readonly<Record<'title' | 'text' | 'more' | 'file' | 'fileHint', string>>>
> = {
  en: {
    title: 'Brief an article',
    text: 'Address or text',
    more: 'The text goes on',
    file: 'Or a file',
    fileHint: 'PDF, Word, HTML, Markdown, e-mail or text, up to 10 MB. It goes before what is typed above.',
  },
  nl: {
    title: 'Vat een artikel samen',
    text: 'Adres of tekst',
    more: 'Vervolg van de tekst',
    file: 'Of een bestand',
    fileHint: 'Pdf, Word, HTML, Markdown, e-mail of tekst, tot 10 MB. Gaat voor wat hierboven staat.',
  },
};
