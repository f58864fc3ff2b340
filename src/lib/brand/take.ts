/** What somebody takes with them out of the studio: the folder of their brand, or a small repository around it. */
import type { BrandForm } from './form.ts';
import type { FormFault } from './form-faults.ts';
import { type Toolkit, toolkitFaults } from './own-repository.ts';
import type { Host } from './repository-note.ts';
import type { Taken } from './taken.ts';

export interface TakeForm extends Toolkit {
  kind: Taken;
  host: Host;
}

/** All that the studio asks for. */
export interface StudioForm extends BrandForm {
  take: TakeForm;
}

export function takeFaults({ kind, address, release }: TakeForm): FormFault[] {
  if (kind === 'folder') return [];
  return toolkitFaults({ address, release }).map(({ part, message }) => ({
    field: `take.${part}`,
    kind: (part === 'address' ? address : release) ? 'other' : 'needed',
    message,
  }));
}
