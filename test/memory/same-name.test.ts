import { expect, test } from 'vitest';
import { nameIdentity, samePersonName } from '../../lib/memory/same-name';

test.each([
  ['Ana Ruiz', 'Ana Ruiz', true],
  ['Ana Ruiz', 'Ana María Ruiz', true],
  ['Zoë Àlvarez', 'zoe alvarez', true],
  ['A. Ruiz', 'Ana Ruiz', true],
  ['Tom Brandt Jr.', 'Tom Brandt', true],
  ['Ana Ruiz', 'Carla Ruiz', false],
  ['Ruiz', 'Ana Ruiz', false],
  ['Ana Ruiz', 'Ana Ortega', false],
  ['', '', false],
])('%s and %s: %s', (a, b, same) => {
  expect(samePersonName(a, b)).toBe(same);
  expect(samePersonName(b, a)).toBe(same);
});

test('an identity folds case, accents, points, hyphens and a suffix', () => {
  expect(nameIdentity('Zoë J. Marek-Lind, Jr.'.replace(',', ''))).toBe('zoe j marek lind');
});
