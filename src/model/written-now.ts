/** The present moment as the graph writes times: `YYYY-MM-DDTHH:MM:SSZ`. */
export function writtenNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
