import { expect, test } from 'vitest';
import { spellings } from '#src/domain/latin.ts';

test('Latin text has one spelling, in lower case', () => {
  expect(spellings('Valmiera')).toEqual(['valmiera']);
});

test('Cyrillic is kept and spelled as English and as Latvian texts do', () => {
  expect(spellings('Живинице')).toEqual(['живинице', 'zhivinitse', 'zivinice']);
});

test('й is read as a consonant, however it is encoded', () => {
  expect(spellings('й'.normalize('NFD'))).toEqual(['й', 'y', 'j']);
});

test('Ukrainian letters are read', () => {
  expect(spellings('Ґанжа Їжівка Єва')).toContain('ganza izivka jeva');
});
