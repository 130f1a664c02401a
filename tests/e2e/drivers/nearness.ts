import type { Row } from '../../editors/table.ts';
import { MEMBERS } from './facts.ts';

/** Unit vectors of places on the Earth: the larger their product, the nearer they are. */
function directionOf(row: Row): readonly [number, number, number] {
  const [lat, lon] = [row['lat'], row['lon']].map((part) => (Number(part) * Math.PI) / 180);
  const [phi = 0, lambda = 0] = [lat, lon];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}

function closenessOf(one: Row, other: Row): number {
  const [a, b] = [directionOf(one), directionOf(other)];
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

/** Today's members but a city itself, the nearest to it first. */
export const listNearest = (row: Row): readonly Row[] =>
  MEMBERS.filter((other) => other['id'] !== row['id']).toSorted(
    (one, other) => closenessOf(row, other) - closenessOf(row, one),
  );

/** The member that stands furthest from its neighbours, where a map of the world shows it well. */
export function findLoneliest(): Row {
  const inSight = MEMBERS.filter(
    ({ lat, lon }) => Math.abs(Number(lat)) < 55 && Math.abs(Number(lon)) < 120,
  );
  const closest = (row: Row) =>
    Math.max(...MEMBERS.filter((other) => other !== row).map((other) => closenessOf(row, other)));
  const [loneliest] = inSight.toSorted((one, other) => closest(one) - closest(other));
  if (!loneliest) throw new Error('There is no member.');
  return loneliest;
}
