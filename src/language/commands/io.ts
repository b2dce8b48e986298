/** Where a command writes: results to `out`, everything else to `err`. */
export interface CommandOutput {
  readonly out: (text: string) => void;
  readonly err: (line: string) => void;
}

export const STANDARD: CommandOutput = {
  out: (text) => process.stdout.write(text),
  err: (line) => process.stderr.write(`${line}\n`),
};
