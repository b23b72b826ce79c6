/** The articles of the agreement, in order: each is a template in every language. */
export const articles = [
  'definitions',
  'purpose',
  'contributions',
  'money',
  'working',
  'conflict',
  'term',
  'general',
] as const;

/** The schedules behind them. */
export const schedules = ['schedule-contributions', 'schedule-money'] as const;
