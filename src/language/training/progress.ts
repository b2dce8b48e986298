/** A share as it is logged: `97.31 %`. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
