import type { Answers } from '#agreement/answer';
import { euros, parties, rows, type Tables, two, unknown } from './table.ts';

const registered = (registration: unknown, more: object = {}) => ({
  parties: parties({ registration, ...more }, {}),
});
const taxed = (vat: unknown, more: object = {}) => ({ parties: parties({ vat, ...more }, {}) });
const registration = ['/parties/items/0/registration'];
const vat = ['/parties/items/0/vat'];
const cash = (...of: object[]) => ({
  items: rows(...of.map((each) => ({ kind: 'cash', giver: 'p1', ...each }))),
});
const limited = parties({ 'authority-limit': euros('5000.00') }, {});
const emailed = (typed: unknown) => ({ parties: parties({ 'notices-email': typed }, {}) });
const email = ['/parties/items/0/notices-email'];
const named = (...names: unknown[]) => ({ parties: parties(...names.map((name) => ({ name }))) });
const namesOf = (...at: number[]) => at.map((index) => `/parties/items/${index}/name`);
const bound = { form: 'foundation', signatory: 'S', lead: 'L' };

/** A minimum that A makes up to. */
const guarantee = (more: object) => ({
  money: { layers: rows({ model: 'guarantee', payer: 'p1', amount: euros('2000.00'), ...more }) },
});

export const partyTables: Tables = {
  1: {
    fires: [
      [
        { parties: parties({ name: 'Streekdoos B.V.' }, { name: 'streekdoos b.v.' }) },
        ['/parties/items/0', '/parties/items/1'],
      ],
      [
        { parties: parties({ name: 'Sti\u00adch\u200dting' }, { name: 'Stichting' }) },
        ['/parties/items/0', '/parties/items/1'],
      ],
      [
        { parties: parties({ registration: '12345678' }, { registration: '1234 5678' }) },
        ['/parties/items/0', '/parties/items/1'],
      ],
      [named('Işıkçı A.Ş.', 'IŞIKÇI A.Ş.'), ['/parties/items/0', '/parties/items/1']],
      [named('İzmir Körfezi', 'İZMİR KÖRFEZİ'), ['/parties/items/0', '/parties/items/1']],
    ],
    silent: [{ parties: two }, { parties: { items: rows({}, {}) } }],
    unknown: [
      { parties: { items: unknown } },
      { parties: parties({ registration: unknown }, { registration: unknown }) },
    ],
  },
  2: {
    fires: [
      [
        {
          parties: limited,
          contributions: cash({ value: euros('4000.00') }, { value: euros('1000.01') }, { value: unknown }),
        },
        ['/parties/items/0/authority-limit', '/contributions/items/0/value', '/contributions/items/1/value'],
      ],
      [
        { parties: limited, contributions: cash({ value: euros('4000.00') }), ...guarantee({}) },
        ['/parties/items/0/authority-limit', '/contributions/items/0/value', '/money/layers/0/amount'],
      ],
    ],
    silent: [
      { parties: limited, contributions: cash({ value: euros('5000.00') }) },
      { parties: limited, contributions: cash({ value: { amount: '9000.00', currency: 'USD' } }) },
      { parties: limited, contributions: cash({ value: euros('9000.00'), giver: 'p2' }) },
      { parties: limited, contributions: cash({ value: euros('9000.00'), kind: 'equipment' }) },
      { parties: two, contributions: cash({ value: euros('9000.00') }) },
      { parties: limited, ...guarantee({ payer: 'p2', amount: euros('9000.00') }) },
    ],
    unknown: [
      { parties: limited, contributions: cash({ value: unknown }) },
      { parties: limited, ...guarantee({ amount: unknown }) },
      { parties: parties({ 'authority-limit': unknown }), contributions: cash({ value: euros('9000.00') }) },
    ],
  },
  3: {
    fires: [
      [registered('1234567'), registration],
      [registered('KvK 123 456 789', { country: 'Nederland' }), registration],
      [registered('123456782'), registration],
      [taxed('NL123456789B1'), vat],
      [taxed('NL 1234.56.789 B01'), vat],
      [taxed('NL002455798B11', { country: 'België' }), vat],
      [taxed('123456789B01'), vat],
      // A sole trader's tax number from before 2020 held the citizen's number; a company's holds its own.
      [taxed('NL123456782B01', { form: 'sole-trader' }), vat],
      [taxed('123456782', { form: 'person' }), vat],
      ...[
        'BE0403019262',
        'BE403019261',
        'DE136695978',
        'FR41303265045',
        'LU15027443',
        'ES1234',
        'CHE12345',
      ].map((id): [Answers, string[]] => [taxed(id), vat]),
    ],
    silent: [
      registered('12345678'),
      registered('kvk-nummer: 1234 5678', { country: 'the Netherlands' }),
      registered('09214477 and 12', { country: 'United Kingdom' }),
      registered('0566.988.259', { country: 'België' }),
      registered('HRB 12345'),
      taxed('NL002455799B11', { form: 'sole-trader' }),
      taxed('nl 1234.56.782.b01', { form: 'private-company' }),
      taxed('BE0566988259'),
      ...[
        'BE 0403.019.261',
        'BE1000000021',
        'DE136695976',
        'FR40303265045',
        'FRK7399859412',
        'LU15027442',
        'ESB58378431',
        'ATU13585627',
        'IE6433435F',
        'CHE-107.787.577 IVA',
        'US12',
      ].map((id) => taxed(id)),
      taxed('123456782', { country: 'Portugal' }),
    ],
    unknown: [registered(unknown), taxed(unknown), registered('123', { country: unknown })],
  },
  7: {
    fires: [
      [{ parties: two, strategy: { why: rows({ party: 'p1', text: 'W' }) } }, ['/strategy/why']],
      [{ parties: two, strategy: { needs: rows({ party: 'p2', text: unknown }) } }, ['/strategy/why']],
    ],
    silent: [
      { parties: two },
      { parties: two, strategy: { why: rows({ party: 'p1' }), needs: rows({ party: 'p2' }) } },
    ],
    unknown: [{ parties: two, strategy: { why: rows({ party: 'p1' }), needs: unknown } }],
  },
  117: {
    fires: [
      [
        { parties: parties({ signatory: 'J. Vos' }, { signatory: 'j. vos' }) },
        ['/parties/items/0/signatory', '/parties/items/1/signatory'],
      ],
      [
        { parties: parties({ signatory: 'A', 'second-signatory': 'J. Vos' }, { signatory: 'J. Vos' }) },
        ['/parties/items/0/second-signatory', '/parties/items/1/signatory'],
      ],
    ],
    silent: [
      { parties: parties({ signatory: 'J. Vos' }, { signatory: 'J. Blom' }) },
      { parties: parties({ signatory: 'J. Vos', 'second-signatory': 'J. Vos' }, {}) },
    ],
    unknown: [{ parties: parties({ signatory: unknown }, { signatory: unknown }) }],
  },
  118: {
    fires: [
      [emailed('"very odd"@[127.0.0.1], b@c'), email],
      [emailed('a@example.nl, b@example.nl'), email],
      [emailed('bestuur'), email],
      [emailed('a@b'), email],
      [emailed(`${'a'.repeat(19_999)}!`), email],
    ],
    silent: [emailed('bestuur@voorbeeld.nl'), emailed('j.o’neil+1@müller-groep.co.uk'.replace('’', "'")), {}],
    unknown: [emailed(unknown)],
  },
  64: {
    fires: [
      [named('Zomerklank', 'Stichting Zomerklank'), namesOf(0, 1)],
      [named('Bakkerij Ünal V.O.F.', 'bakkerij Unal BV'), namesOf(0, 1)],
      [named('De Linde', 'Linde'), namesOf(0, 1)],
      [named('Jansen', 'Janssen'), namesOf(0, 1)],
      [named('UNIBO', 'UNIPO'), namesOf(0, 1)],
      [named('Martin', 'Matrin'), namesOf(0, 1)],
      [named('Işıkçı Yazılım', 'Isikci Yazilim'), namesOf(0, 1)],
      [named('Θαλάσσης', 'ΘΑΛΑΣΣΗΣ'), namesOf(0, 1)],
      [named('Studio1', 'Studio 1 Ltd'), namesOf(0, 1)],
      [named('Anna', 'Bram', 'Hanna', 'Bran'), namesOf(0, 2), namesOf(1, 3)],
    ],
    silent: [
      { parties: two },
      named('Partner A', 'Partner B'),
      named('School 1', 'School 2', 'School3', 'School 11'),
      named('TNO', 'TNP'),
      named('Gemeente Utrecht', 'Provincie Utrecht'),
      named('Team Noord', 'Team Zuid'),
      named('B.V.', 'N.V.', 'Ltd'),
      // The same organisation twice: check 1 says so.
      named('Streekdoos B.V.', 'streekdoos b.v.'),
    ],
    unknown: [named('Jansen', unknown), { parties: { items: unknown } }],
  },
  67: {
    fires: [
      [
        {
          parties: parties({ form: 'sole-trader' }, { form: 'person' }),
          contributions: {
            items: rows(
              { kind: 'hours', giver: 'p1', quantity: { n: '12', unit: 'hours', per: 'week' } },
              {
                kind: 'hours',
                giver: 'p2',
                quantity: { n: '8', unit: 'hours' },
                rhythm: { every: 1, unit: 'weeks' },
              },
            ),
          },
        },
        ['/contributions/items/0/quantity', '/contributions/items/1/quantity'],
      ],
      [
        {
          parties: parties({ form: 'sole-trader' }, { form: 'private-company' }),
          contributions: {
            items: rows({
              kind: 'hours',
              giver: 'p1',
              receiver: 'p2',
              quantity: { n: '32', unit: 'hours', per: 'week' },
            }),
          },
        },
        ['/contributions/items/0/quantity'],
      ],
    ],
    silent: [
      {
        parties: parties({ form: 'sole-trader' }, { form: 'sole-trader' }),
        contributions: {
          items: rows(
            {
              kind: 'hours',
              giver: 'p1',
              receiver: 'partnership',
              quantity: { n: '12', unit: 'hours', per: 'week' },
            },
            { kind: 'hours', giver: 'p2', quantity: { n: '80', unit: 'hours' } },
          ),
        },
      },
      {
        parties: parties({ form: 'foundation' }, { form: 'private-company' }),
        contributions: {
          items: rows(
            { kind: 'hours', giver: 'p1', quantity: { n: '12', unit: 'hours', per: 'week' } },
            { kind: 'hours', giver: 'p2', quantity: { n: '12', unit: 'hours', per: 'week' } },
          ),
        },
      },
    ],
    unknown: [
      {
        parties: parties({ form: 'sole-trader' }, { form: unknown }),
        contributions: {
          items: rows(
            { kind: 'hours', giver: 'p1', quantity: unknown },
            { kind: 'hours', giver: 'p2', quantity: { n: '12', unit: 'hours', per: 'week' } },
          ),
        },
      },
    ],
  },
  68: {
    fires: [
      [{ parties: parties({}, { form: 'municipality' }) }, ['/parties/items/1/form']],
      [{ parties: parties({ form: { other: 'staat' } }, {}) }, ['/parties/items/0/form']],
      [
        { parties: parties({ form: 'public-body' }, {}), confidentiality: { what: 'nature' } },
        ['/parties/items/0/form', '/confidentiality/what'],
      ],
      [
        {
          parties: parties({ form: 'public-body' }, {}),
          confidentiality: { what: 'nature', except: 'wat de gemeente openbaar moet maken (Woo)' },
        },
        ['/parties/items/0/form'],
      ],
      [
        {
          parties: parties({ form: 'public-body' }, {}),
          confidentiality: { what: 'nature', except: 'wat we al weten' },
        },
        ['/parties/items/0/form', '/confidentiality/what'],
      ],
    ],
    silent: [
      { parties: parties({ form: 'foundation' }, { form: 'municipality', country: 'Frankrijk' }) },
      { parties: parties({ form: { other: 'coalitie' } }, { form: { other: 'gewest' }, country: 'België' }) },
    ],
    unknown: [{ parties: parties({ form: unknown }, {}) }],
  },
  71: {
    fires: [
      [{}, ['/parties/items']],
      [{ parties: parties({}) }, ['/parties/items']],
      [{ parties: parties({}, { name: undefined }) }, ['/parties/items/1/name']],
    ],
    silent: [{ parties: two }],
    unknown: [{ parties: { items: unknown } }, { parties: parties({}, { name: unknown }) }],
  },
  72: {
    fires: [[{ parties: parties({}, { form: 'general-partnership' }) }, ['/parties/items/1/form']]],
    silent: [
      { parties: parties({ form: 'private-company' }, { form: 'general-partnership', country: 'Germany' }) },
    ],
    unknown: [{ parties: parties({ form: unknown }, {}) }],
  },
  83: {
    fires: [
      [
        { parties: parties(bound, { ...bound, form: undefined, lead: undefined }) },
        ['/parties/items/1/form', '/parties/items/1/lead'],
      ],
      [
        { parties: parties({ ...bound, signatory: undefined }, { ...bound, signatory: undefined }) },
        ['/parties/items/0/signatory', '/parties/items/1/signatory'],
      ],
      [{ parties: parties({ ...bound, lead: 'projectlead' }) }, ['/parties/items/0/lead']],
    ],
    silent: [{ parties: parties(bound, { ...bound, lead: 'Fien', deputy: 'board@example.org' }) }, {}],
    unknown: [{ parties: parties({ form: unknown, signatory: unknown, lead: unknown }) }],
  },
  86: {
    fires: [[{ parties: { competitors: true } }, ['/parties/competitors']]],
    silent: [{ parties: { competitors: false } }, {}],
    unknown: [{ parties: { competitors: unknown } }],
  },
  87: {
    fires: [
      [
        { parties: parties({ form: 'unincorporated' }, { form: 'group' }) },
        ['/parties/items/0/bound-through'],
        ['/parties/items/1/members'],
      ],
    ],
    silent: [
      {
        parties: parties(
          { form: 'unincorporated', 'bound-through': 'Noor' },
          { form: 'group', members: 'Noor en Sam' },
        ),
      },
      { parties: parties({ form: 'foundation' }, { form: { other: 'constructor' } }) },
    ],
    unknown: [{ parties: parties({ form: unknown }, { form: 'unincorporated', 'bound-through': unknown }) }],
  },
  88: {
    fires: [[{ parties: parties({}, { authority: 'jointly' }) }, ['/parties/items/1/second-signatory']]],
    silent: [
      { parties: parties({ authority: 'alone' }, { authority: 'jointly', 'second-signatory': 'Sam' }) },
      { parties: two },
    ],
    unknown: [
      { parties: parties({ authority: unknown }, { authority: 'jointly', 'second-signatory': unknown }) },
    ],
  },
};
