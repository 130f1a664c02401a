import { readJson } from '../../editors/data.ts';

/** An event as the editors keep it; dates are ISO 8601, written as exactly as they are known. */
interface WrittenEvent {
  readonly id: string;
  readonly precision: 'minute' | 'day' | 'month' | 'year' | 'unknown';
  readonly start: string | null;
  readonly end: string | null;
}

/** The events of Valmiera, read without the product's own code. */
export const EVENTS = readJson<readonly WrittenEvent[]>('valmiera/events.json');

/** Whether it is known on which day an event begins. */
export const hasDay = ({ precision }: WrittenEvent): boolean => /^(minute|day)$/.test(precision);
