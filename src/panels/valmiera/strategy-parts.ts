import type { Valmiera } from '#data/schema/valmiera.ts';
import type { LanguageCode } from '#src/domain/language.ts';
import type { Tier } from '#src/i18n/strategy/messages.ts';

/** Something of the strategy that others follow from, or that follows from others. */
export interface StrategyPart {
  readonly id: string;
  readonly tier: Tier;
  readonly name: string;
}

/** Values, priorities, programmes and the events that a link names, in this order. */
export function listParts(valmiera: Valmiera, language: LanguageCode): readonly StrategyPart[] {
  const { strategy, programmes, events, links } = valmiera;
  const part = (tier: Tier, id: string, name: Valmiera['strategy']['title']): StrategyPart => ({
    id,
    tier,
    name: name[language],
  });
  const linked = events.filter(({ id }) => links.some(({ to }) => to === id));
  return [
    ...strategy.values.map(({ id, name }) => part('value', id, name)),
    ...strategy.priorities.map(({ id, name }) => part('priority', id, name)),
    ...programmes.map(({ id, name }) => part('programme', id, name)),
    ...linked.map(({ id, title }) => part('event', id, title)),
  ];
}
