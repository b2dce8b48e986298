import type { Language } from '../../core/article.ts';
import type { Localised } from '../../core/command.ts';
import type { Step } from '../../core/reply.ts';

/**
 * What Slack alone needs said: Discord and the web page show by themselves that an answer is on its way. A note cannot be
 * taken back (a command's `response_url` replaces nothing), so it says what stays true when the answer is there.
 */
export function workingWords(step: Step | null): Localised {
  return step === null ? WORKING : WORKING_AT[step];
}

const WORKING: Localised = {
  en: 'This takes a moment. The answer follows here by itself.',
  nl: 'Dit duurt even. Het antwoord volgt hier vanzelf.',
};

const WORKING_AT: Readonly<Record<Step, Localised>> = {
  reading: {
    en: 'Fetching the article takes a moment. The answer follows here by itself.',
    nl: 'Het ophalen van het artikel duurt even. Het antwoord volgt hier vanzelf.',
  },
  briefing: {
    en: 'Reading the text takes a moment. The answer follows here by itself.',
    nl: 'Het lezen van de tekst duurt even. Het antwoord volgt hier vanzelf.',
  },
  model: {
    en: 'The language model takes a moment. The answer follows here by itself.',
    nl: 'Het taalmodel heeft even nodig. Het antwoord volgt hier vanzelf.',
  },
};

/** When nobody can know whether a channel got its answer: a second one might be one too many. */
export const UNSURE: Localised = {
  en: 'Slack did not confirm that it took the answer. If it is not in this channel, give the command again.',
  nl: 'Slack heeft niet bevestigd dat het antwoord aankwam. Staat het niet in dit kanaal, geef het commando dan opnieuw.',
};

export const CANCEL_LABEL: Localised = { en: 'Cancel', nl: 'Annuleren' };

/** The form behind the global shortcut. Title and buttons have 24 characters at most. */
export const FORM_WORDS: Readonly<
  Record<
    Language,
    Readonly<
      Record<
        'title' | 'submit' | 'close' | 'text' | 'file' | 'fileHint' | 'channel' | 'channelHint' | 'nothing',
        string
      >
    >
  >
> = {
  en: {
    title: 'Brief an article',
    submit: 'Brief',
    close: 'Cancel',
    text: 'Address or text',
    file: 'Or a file',
    fileHint:
      'PDF, Word, web page (HTML), Markdown, e-mail (.eml) or text, up to 10 MB. A file goes before what is typed above.',
    channel: 'Where the briefing is posted',
    channelHint: 'Leave it empty for a private message to you.',
    nothing: 'Give an address, a text or a file.',
  },
  nl: {
    title: 'Vat een artikel samen',
    submit: 'Vat samen',
    close: 'Annuleren',
    text: 'Adres of tekst',
    file: 'Of een bestand',
    fileHint:
      'PDF, Word, webpagina (HTML), Markdown, e-mail (.eml) of tekst, tot 10 MB. Een bestand gaat voor wat hierboven staat.',
    channel: 'Waar de briefing komt',
    channelHint: 'Laat dit leeg voor een privébericht aan jou.',
    nothing: 'Geef een adres, een tekst of een bestand.',
  },
};
