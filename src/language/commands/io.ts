/** Where a command writes: results to `out`, everything else to `err`. */
export interface CommandOutput {
  readonly out: (text: string) => void;
  readonly err: (line: string) => void;
}

export const STANDARD: CommandOutput = {
  out: (text) => process.stdout.write(text),
  err: (line) => process.stderr.write(`${line}\n`),
};

/**
 * Runs a command and returns its exit code: `--help` prints the usage; what `body` throws becomes one line on `err`,
 * `NAME: what is wrong`, and 1.
 */
export async function attempt(
  usage: string,
  args: readonly string[],
  { out, err }: CommandOutput,
  body: () => void | Promise<void>,
): Promise<number> {
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    out(`usage: ${usage}\n`);
    return 0;
  }
  try {
    await body();
    return 0;
  } catch (error) {
    err(`${usage.split(' ', 1)[0]}: ${inWords(error as NodeJS.ErrnoException)}`);
    return 1;
  }
}

function inWords({ code, path, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `there is no file ${path}`;
  if (code === 'EISDIR') return 'this is a folder, not a file';
  return message;
}
