import { expect, test } from 'vitest';
import { pickMember } from '#src/atlas/pick-member.ts';
import { toWorld } from '#src/domain/mercator.ts';
import { readMembers } from './members-of-today.ts';

const members = readMembers();
const world = { left: -300, top: -50, width: 1300 };
const valmiera = members.find((city) => city.id === 'valmiera') ?? { lat: NaN, lon: NaN };
const { x, y } = toWorld(valmiera);
const at = { x: world.left + x * world.width, y: world.top + y * world.width };

test('the member under the pointer is found where the drawing shows it', () => {
  expect(pickMember(members, at, 14, world)).toBe('valmiera');
});

test('its copy beside the world counts as well', () => {
  const copy = { x: at.x - world.width, y: at.y };
  expect(pickMember(members, copy, 14, world)).toBe('valmiera');
});

test('on open sea nobody is meant', () => {
  const { x: seaX, y: seaY } = toWorld({ lat: -40, lon: -120 });
  const sea = { x: world.left + seaX * world.width, y: world.top + seaY * world.width };
  expect(pickMember(members, sea, 26, world)).toBeNull();
});
