import { workingWords as discordWords } from '../platforms/discord/words.ts';
import { workingWords as slackWords } from '../platforms/slack/words.ts';

const INTERIM = [slackWords, discordWords].flatMap((words) =>
  ([null, 'reading', 'briefing', 'model'] as const).flatMap((step) => Object.values(words(step))),
);

/** Whether words are what the bot says while an answer takes long: under load a machine says so where a calm one does not. */
export function isInterim(words: string): boolean {
  return INTERIM.some((interim) => words.includes(interim));
}
