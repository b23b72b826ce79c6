/** An answers file as small as it can be and still say something. */
export const exampleFile = {
  handslag: 1,
  language: 'nl',
  date: '2027-01-15',
  answers: {
    parties: {
      title: 'Fotoboeken voor verzorgingshuizen',
      items: [
        { id: 'p1', name: 'Studio Fien' },
        { id: 'p2', name: 'J.P. ’t Hart Fotografie' },
      ],
    },
    money: {
      revenue: true,
      streams: [{ id: 'r1', name: 'Verkoop van fotoboeken', invoicer: 'p1', shares: 'equal' }],
      costs: 'own',
    },
    contributions: {
      items: [
        {
          id: 'r1',
          what: 'Fotografie op locatie',
          kind: 'hours',
          giver: 'p2',
          receiver: 'partnership',
          quantity: { n: '12', unit: 'hours', per: 'week' },
          due: { unknown: { owner: 'p2', by: '2027-02-01' } },
        },
      ],
    },
  },
};

/** The figures of a period that go with it. */
export const examplePeriod = {
  period: 'eerste kwartaal 2027',
  figures: { revenue: { r1: { amount: '12500.00', currency: 'EUR' } } },
};
