/** The articles of the agreement, in order: each is a template in every language. */
export const articles = [
  'definitions',
  'purpose',
  'pilot',
  'contributions',
  'money',
  'reporting',
  'governance',
  'working',
  'dialogue',
  'change',
  'conflict',
  'ip',
  'confidentiality',
  'data',
  'liability',
  'term',
  'general',
] as const;

/** The schedules behind them. */
export const schedules = [
  'schedule-contributions',
  'schedule-money',
  'schedule-people',
  'schedule-timeline',
  'schedule-data',
  'schedule-background',
] as const;
