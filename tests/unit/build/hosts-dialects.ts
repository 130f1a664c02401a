import type { Headers } from '#src/build/headers.ts';

type Answer = Record<string, string>;

/** What Netlify and its like send for a path; `every` is what any one of the matching rules says. */
export function readNetlify(text: string, path: string): { answer: Answer; isDoubled: boolean } {
  const answer: Answer = {};
  let isDoubled = false;
  let isMeant = false;
  for (const line of text.split('\n')) {
    if (line.startsWith('/')) isMeant = matches(line, path);
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (!isMeant || name === undefined || value === undefined) continue;
    isDoubled ||= name in answer;
    answer[name] = value;
  }
  return { answer, isDoubled };
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

/** What Apache's mod_headers sends: the last line that fits wins. */
export function readApache(text: string, path: string): Answer {
  const lines = text.matchAll(/Header always set ([\w-]+) "([^"]*)"(?: "expr=.*m#(.*)#")?$/gm);
  const answer: Answer = {};
  for (const [, name = '', value = '', pattern = ''] of lines) {
    if (new RegExp(pattern).test(path)) answer[name] = value;
  }
  return answer;
}

/** What nginx sends: variables are set in order, then stand in the headers. */
export function readNginx(text: string, path: string): Headers {
  const variables = new Map<string, string>();
  const sets = text.matchAll(/^(?:if \(\$uri ~ "([^"]*)"\) \{ )?set \$(\w+) "([^"]*)";(?: \})?$/gm);
  for (const [, pattern = '', name = '', value = ''] of sets) {
    if (new RegExp(pattern).test(path)) variables.set(name, value);
  }
  const headers = [...text.matchAll(/^add_header ([\w-]+) (?:"([^"]*)"|\$(\w+)) always;$/gm)];
  return Object.fromEntries(
    headers.map(([, name = '', value, variable = '']) => [
      name,
      value ?? variables.get(variable) ?? '',
    ]),
  );
}
