/** Facts beside a log line's fixed message. Never a token, an address with a secret, or article text. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** One line an event: a fixed message, then fields. */
export interface Log {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  /** The same log with fields added to each line. */
  with(fields: LogFields): Log;
}

/** A log that writes JSON lines: `{"time", "level", "message", ...fields}`. */
export function makeLog(level: LogLevel, write: (line: string) => void, fields: LogFields = {}): Log {
  const threshold = LOG_LEVELS.indexOf(level);
  const at =
    (name: LogLevel) =>
    (message: string, extra: LogFields = {}) => {
      if (LOG_LEVELS.indexOf(name) < threshold) return;
      write(JSON.stringify({ time: new Date().toISOString(), level: name, message, ...fields, ...extra }));
    };
  return {
    debug: at('debug'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    with: (extra) => makeLog(level, write, { ...fields, ...extra }),
  };
}

export const SILENT: Log = makeLog('silent', () => {});

/** An error as log fields: its name, message and the first line of its stack that is ours. */
export function errorFields(thrown: unknown): LogFields {
  if (!(thrown instanceof Error)) return { error: String(thrown) };
  const cause = thrown.cause instanceof Error ? `${thrown.cause.name}: ${thrown.cause.message}` : undefined;
  const at = thrown.stack
    ?.split('\n')
    .find((line) => /\/(src|commands|config)\//.test(line))
    ?.trim();
  return { error: `${thrown.name}: ${thrown.message}`, cause, at };
}
