export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

export const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** To be copied unchanged. */
export const block = (text: string): string => `\`\`\`text\n${text}\n\`\`\``;
