import runtime from 'handlebars/runtime.js';

/**
 * What the precompiler makes of one template; only the runtime looks inside.
 * @public the generated module's types name it
 */
export type TemplateSpecification = Parameters<typeof runtime.template>[0];

/** The Handlebars runtime without its compiler: templates come precompiled, nothing is compiled while running. */
export const handlebars = runtime;
