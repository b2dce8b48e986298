import type { Localised } from '../../core/command.ts';

/** The words of the page itself; what the bot says comes from `presentation/`. `{...}` stands for a value. */
export const WORDS = {
  channels: { en: 'Channels', nl: 'Kanalen' },
  otherChannel: { en: 'Other channel', nl: 'Ander kanaal' },
  go: { en: 'Go there', nl: 'Ga erheen' },
  unread: { en: 'new messages', nl: 'nieuwe berichten' },
  tagline: { en: 'Briefings that rest on the article’s own words', nl: 'Briefings in de woorden van het artikel zelf' },
  skip: { en: 'Skip to the message box', nl: 'Naar het invoerveld' },
  messages: { en: 'Messages', nl: 'Berichten' },
  languageLabel: { en: 'Language', nl: 'Taal' },
  you: { en: 'You', nl: 'Jij' },
  somebody: { en: 'Somebody else', nl: 'Iemand anders' },
  app: { en: 'app', nl: 'app' },
  onlyYou: { en: 'Only visible to you', nl: 'Alleen zichtbaar voor jou' },
  dismiss: { en: 'Dismiss', nl: 'Sluiten' },
  scheduled: { en: 'scheduled', nl: 'volgens schema' },
  working: { en: 'Working …', nl: 'Bezig …' },
  reading: { en: 'Reading …', nl: 'Lezen …' },
  briefing: { en: 'Briefing …', nl: 'Samenvatten …' },
  model: { en: 'The language model is answering …', nl: 'Het taalmodel antwoordt …' },
  cancel: { en: 'Cancel', nl: 'Annuleren' },
  moreCharacters: { en: '… and {count} more characters', nl: '… en nog {count} tekens' },
  greetingTitle: { en: 'This is #{channel}', nl: 'Dit is #{channel}' },
  greeting: {
    en: 'Type a command and get, for one article, who is involved, what they say, why, and what is still open. Every line opens to the exact words that it rests on. Paste a link or a text, or drop a file.',
    nl: 'Typ een opdracht en lees van een artikel wie erbij betrokken is, wat ze zeggen, waarom, en wat nog open is. Bij elke regel staan de woorden waarop hij rust een klik verder. Plak een link of tekst, of sleep een bestand hierheen.',
  },
  examples: { en: 'Try it', nl: 'Probeer het' },
  exampleBrief: { en: 'a sample article, briefed', nl: 'een voorbeeldartikel, samengevat' },
  exampleHelp: { en: 'all that you can type', nl: 'alles wat je kunt typen' },
  exampleSchedule: { en: 'a briefing every weekday', nl: 'elke werkdag een briefing' },
  exampleScheduleLine: {
    en: '/schedule add weekdays 07:30 from https://',
    nl: '/schedule add werkdagen 07:30 uit https://',
  },
  composer: { en: 'Message', nl: 'Bericht' },
  composerLabel: { en: 'Message to #{channel}', nl: 'Bericht aan #{channel}' },
  placeholder: {
    en: 'Type / or paste a link or text',
    nl: 'Typ / of plak een link of tekst',
  },
  keys: {
    en: 'Enter sends, Shift+Enter makes a new line, ↑ brings back what you sent',
    nl: 'Enter verstuurt, Shift+Enter maakt een nieuwe regel, ↑ haalt terug wat je stuurde',
  },
  attach: { en: 'Attach a file', nl: 'Voeg een bestand toe' },
  detach: { en: 'Remove {file}', nl: 'Verwijder {file}' },
  send: { en: 'Send', nl: 'Verstuur' },
  drop: { en: 'Drop the file to brief it', nl: 'Laat het bestand los om het samen te vatten' },
  suggestions: { en: 'Suggestions', nl: 'Suggesties' },
  suggestionCount: { en: 'Suggestions: {count}', nl: 'Suggesties: {count}' },
  offerText: {
    en: 'This text has no command. Enter briefs it.',
    nl: 'Deze tekst heeft geen opdracht. Enter vat hem samen.',
  },
  offerLink: { en: 'Enter briefs this link.', nl: 'Enter vat deze link samen.' },
  offerFile: { en: 'Enter briefs this file.', nl: 'Enter vat dit bestand samen.' },
  offerNothing: { en: 'Commands begin with /', nl: 'Opdrachten beginnen met /' },
  newMessages: { en: 'New messages', nl: 'Nieuwe berichten' },
  reconnecting: { en: 'Connection lost, trying again …', nl: 'Verbinding weg, ik probeer het opnieuw …' },
  unreachable: {
    en: 'Sitrep could not be reached; your message is still here. Check that it runs and send again.',
    nl: 'Sitrep is niet bereikbaar; je bericht staat er nog. Kijk of het draait en verstuur opnieuw.',
  },
  fileTooLarge: {
    en: '{file} is larger than {limit} MB. Paste the part that matters instead.',
    nl: '{file} is groter dan {limit} MB. Plak liever het deel waar het om gaat.',
  },
  oneFile: { en: 'One file at a time: {file} is attached.', nl: 'Eén bestand tegelijk: {file} is toegevoegd.' },
  answered: { en: 'Sitrep: {summary}', nl: 'Sitrep: {summary}' },
  dismissed: { en: 'Dismissed', nl: 'Gesloten' },
  noScript: {
    en: 'This page needs JavaScript to send commands. It loads nothing from elsewhere.',
    nl: 'Deze pagina heeft JavaScript nodig om opdrachten te versturen. Ze laadt niets van elders.',
  },
} as const satisfies Readonly<Record<string, Localised>>;

export type Word = keyof typeof WORDS;

/** Fills the `{...}` of a text of the page. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
