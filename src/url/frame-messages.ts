import { clampHeight } from './embed-messages.ts';

/** What the embedded Atlas says, as the page around it reads it. */
export type FrameMessage =
  | { readonly kind: 'height'; readonly height: number }
  | { readonly kind: 'ready'; readonly detail: { readonly lang: string } }
  | { readonly kind: 'select'; readonly detail: { readonly city: string | null } }
  | { readonly kind: 'view'; readonly detail: { readonly hash: string } };

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads what a frame sent; null for everything that is no message of ours. A host need not trust its
 * frame: a height that is none is no message, any other is kept within the bounds of the protocol.
 */
export function readFrameMessage(message: unknown): FrameMessage | null {
  if (!isRecord(message) || message['v'] !== 1) return null;
  const { type, height, name, detail } = message;
  if (type === 'learning-cities:height') {
    const isHeight = typeof height === 'number' && height > 0 && height < Infinity;
    return isHeight ? { kind: 'height', height: clampHeight(height) } : null;
  }
  return type === 'learning-cities:event' && isRecord(detail) ? readEvent(name, detail) : null;
}

function readEvent(name: unknown, { lang, city, hash }: Fields): FrameMessage | null {
  if (name === 'ready' && typeof lang === 'string') return { kind: name, detail: { lang } };
  if (name === 'view' && typeof hash === 'string') return { kind: name, detail: { hash } };
  const isChoice = city === null || typeof city === 'string';
  return name === 'select' && isChoice ? { kind: name, detail: { city } } : null;
}

const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
