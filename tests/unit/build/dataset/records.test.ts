import { expect, test } from 'vitest';
import { readRecords } from '#src/build/dataset/records.ts';

const rowsOf = (text: string) => readRecords(text, ',').map(({ row, cells }) => [row, ...cells]);
const unclosedOf = (text: string) =>
  readRecords(text, ',').flatMap(({ row, isUnclosed }) => (isUnclosed ? [row] : []));

test('a record of several lines is one row', () => {
  expect(rowsOf('a,b,c,d\n1,2,3,"x\ny, z"\n5,6,7,8\n')).toEqual([
    [1, 'a', 'b', 'c', 'd'],
    [2, '1', '2', '3', 'x\ny, z'],
    [3, '5', '6', '7', '8'],
  ]);
});

test('a record of several lines may lack the blank cells at its end', () => {
  expect(unclosedOf('a,b,c,d\n1,"x\ny"\n5,6,7,8\n')).toEqual([]);
});

test('a blank line is a row', () => {
  expect(rowsOf('a,b\n\n1,2\n').map(([row]) => row)).toEqual([1, 2, 3]);
});

test('a quotation mark in the middle of a cell is part of it', () => {
  expect(rowsOf('a,b\nthe "old" town,2\n')[1]).toEqual([2, 'the "old" town', '2']);
});

test.each([
  ['to the end of the file', 'a,b,c,d\n1,"2,3,4\n5,6,7,8\n'],
  ['to a quotation mark in the same column below', 'a,b,c,d\n1,2,3,"4\n5,6,7,"8"\n'],
  ['to a quotation mark in another column of the next row', 'a,b,c,d\n1,"2,3,4\n5,6,"7",8\n'],
  ['to a quotation mark two rows below', 'a,b,c,d\n1,"2,3,4\n5,6,7,8\n"9",0,1,2\n'],
])('a quotation mark that swallows rows %s is found, and they are read', (_name, text) => {
  expect(unclosedOf(text)).toEqual([2]);
  expect(rowsOf(text)[2]).toEqual(expect.arrayContaining([3, '5', '6', '7', '8']));
});

test('a quotation mark that swallows only the beginning of the next row is found', () => {
  expect(unclosedOf('a,b,c,d,e,f\n1,2,3,4,5,"6\n7,"8",9,0,1,2\n')).toEqual([2]);
});
