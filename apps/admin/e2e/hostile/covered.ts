import { textsFor } from './fill.ts';
import { plainRecords } from './records.ts';
import { writeOf, writing } from './schemas.ts';

const textsOf = (operation: string): string[] => {
  const pointers: string[] = [];
  textsFor(writeOf(operation).schema, (_, pointer) => {
    pointers.push(pointer);
    return '';
  });
  return pointers;
};

/** Filled beside the records, or shown to nobody. */
const others = {
  acceptInvitation: 'filled',
  recordErasure: 'filled',
  updateProcessingActivity: 'filled',
  signIn: 'filled',
  stepUp: 'a password',
  changePassword: 'a password',
  confirmSecondFactor: 'a code',
  inspectInvitation: 'a token',
  createWebhookReplay: 'a cursor',
  createWebhookSecret: 'no text',
  recordRetentionRun: 'no text',
  inspectStrategyCopy: 'nothing is kept',
  createScenario: 'no screen shows it yet',
  acceptAttention: 'filled',
  updateReminderSettings: 'no screen shows it yet',
} as const;

/** Texts that some operation takes and no record here is filled with: a change takes what recording took. */
export function uncovered(): string[] {
  const filled = plainRecords.map(({ operation }) => operation);
  const known = new Set(filled.flatMap(textsOf));
  const isKnown = (operation: string, pointer: string) =>
    writeOf(operation).method === 'PATCH' && known.has(pointer);
  return writing
    .filter((operation) => !filled.includes(operation) && !(operation in others))
    .flatMap((operation) =>
      textsOf(operation)
        .filter((pointer) => !isKnown(operation, pointer))
        .map((pointer) => operation + pointer),
    );
}
