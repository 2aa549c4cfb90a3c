/** Built from the rules' examples (`tools/build/shown-examples.ts`): in no bundle until somebody asks for them. */
declare module 'virtual:shown-examples' {
  export type ShownExamples = Readonly<Partial<Record<string, Readonly<Partial<Record<string, { readonly fires: readonly string[]; readonly quiet: readonly string[] }>>>>>>;
  const load: () => Promise<ShownExamples>;
  export default load;
}
