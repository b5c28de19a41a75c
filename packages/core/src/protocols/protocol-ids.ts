import type { Protocol } from './protocol.ts';

type Step<P extends Protocol> = P['steps'][number];

type In<Thing, Key extends string> = Thing extends { readonly [K in Key]: readonly (infer Part)[] } ? Part : never;

type PlainFor<P extends Protocol, Ids> = string extends Step<P>['id'] ? string : Ids;

type IdIn<Thing> = Thing extends { readonly id: infer Id extends string } ? Id : never;

/** The ids of a protocol's steps. */
export type StepId<P extends Protocol> = Step<P>['id'];

/** The ids of a protocol's prompts; any text where the protocol was loaded at run time. */
export type StepPromptId<P extends Protocol> = PlainFor<P, IdIn<In<Step<P>, 'prompts'>>>;

/** The ids of what comes out of a protocol's steps; any text where it was loaded at run time. */
export type OutputId<P extends Protocol> = PlainFor<P, Extract<In<Step<P>, 'outputs'>, string>>;

/** The ids of a protocol's roles; any text where it was loaded at run time. */
export type RoleId<P extends Protocol> = PlainFor<P, IdIn<In<P, 'roles'>>>;

/** The ids of a protocol's gates; any text where it was loaded at run time. */
export type GateId<P extends Protocol> = PlainFor<P, IdIn<In<P, 'gates'>>>;
