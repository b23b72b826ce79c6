/** The package types its compiler only; its runtime exports the same object without the compiling parts. */
declare module 'handlebars/runtime.js' {
  import type Handlebars from 'handlebars';

  const runtime: Pick<
    typeof Handlebars,
    'template' | 'registerPartial' | 'registerHelper' | 'escapeExpression'
  >;
  export default runtime;
}
