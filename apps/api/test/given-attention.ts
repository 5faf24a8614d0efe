import { addDays, addMonths } from '@concord/core';
import type { Kysely } from 'kysely';
import { v7 } from 'uuid';
import type { Database } from '../src/database/tables.ts';
import {
  givenActivity,
  givenAgreement,
  givenConflict,
  givenContactPoint,
  givenMilestone,
  givenPartner,
  givenProject,
  givenSource,
  givenStrategy,
} from './given.ts';

/** The same numbers in every run. */
let seed = 7;
const random = (below: number) => {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return Math.floor((seed / 2147483648) * below);
};
const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
const someDay = () => addDays('2023-01-01', random(1600));
const some = () => pick([someDay(), someDay(), someDay().slice(0, 7), someDay().slice(0, 4)]);
const maybe = <T>(value: T) => (random(3) === 0 ? null : value);
const steps = ['need-identified', 'proposed', 'authorised', 'negotiating', 'signed', 'in-force'] as const;
const ends = ['suspended', 'terminated'] as const;

/** Saves partners with whatever can need attention, at random but the same in every run. */
export async function givenAttention(db: Kysely<Database>, codes: readonly string[]): Promise<void> {
  await givenSource(db);
  const partners = await Promise.all(
    codes.map((code) => givenPartner(db, { code, designation: 'A footnote' })),
  );
  const network = await givenPartner(db, {
    kind: 'network',
    code: 'net',
    iso2: null,
    codeStatus: null,
    name: 'Net',
  });
  const all = [...partners, network].map(({ id }) => id);
  const offices: string[] = [];
  const agreements: string[] = [];
  for (let count = 0; count < 60; count++) {
    const partnerId = pick(all);
    const form = pick(['international-agreement', 'adequacy-decision', null] as const);
    const agreement = await givenAgreement(db, { partnerId, form, expiresOn: maybe(some()) });
    agreements.push(agreement.id);
    for (const stage of [pick(steps), pick(steps), pick(ends)].filter(
      (_, place, list) => list.indexOf(_) === place,
    ))
      if (random(3) > 0) {
        const on = maybe(some());
        const knownBy = on === null ? someDay() : null;
        await givenMilestone(db, { agreementId: agreement.id, stage, on, knownBy });
      }
    const arrangement = { id: v7(), partnerId, title: 'It', implements: maybe(pick(agreements)) };
    await db
      .insertInto('workingArrangement')
      .values({ ...arrangement, expiresOn: maybe(some()) })
      .execute();
    for (const stage of ['considered', 'in-force', pick(['terminated', 'abandoned'] as const)] as const)
      if (random(2) > 0)
        await db
          .insertInto('workingArrangementMilestone')
          .values({ id: v7(), workingArrangementId: arrangement.id, stage, on: some() })
          .execute();
  }
  for (let count = 0; count < 40; count++) {
    const from = some();
    const until = maybe(addMonths('2026-01-01', random(24)));
    const period = { from, until: until !== null && until < from ? null : until, knownBy: null };
    const office = await givenContactPoint(db, {
      partnerId: pick(partners.slice(1)).id,
      authority: maybe('Office'),
      ...period,
    });
    offices.push(office.id);
    for (let times = random(3); times > 0; times--)
      await db
        .insertInto('contactPointConfirmation')
        .values({ id: v7(), contactPointId: office.id, confirmedOn: someDay() })
        .execute();
    if (count % 8 === 0)
      await db
        .insertInto('liaisonProsecutor')
        .values({ id: v7(), partnerId: pick(all), ...period })
        .execute();
    const state = pick(['held', 'held', 'planned'] as const);
    const activity = await givenActivity(db, {
      ...{ state, from: some(), partnerIds: [pick(all)], contactPointIds: random(2) ? [pick(offices)] : [] },
      agreementIds: random(2) ? [pick(agreements)] : [],
    });
    await db
      .insertInto('followUp')
      .values({
        id: v7(),
        activityId: activity.id,
        text: 'Ask',
        due: maybe(someDay()),
        doneOn: maybe(someDay()),
      })
      .execute();
  }
  for (const partner of partners.slice(0, 2))
    await db
      .insertInto('assessment')
      .values({ id: v7(), partnerId: partner.id, assessedOn: some(), memberStatesConsulted: random(2) > 0 })
      .execute();
  const until = ['2025-06', '2026', '2027-12-31', '2028'];
  for (const [place, status] of (['implementation', 'closed', null, 'pipeline'] as const).entries())
    await givenProject(db, {
      code: `p${place}`,
      status,
      until: until[place] as string,
      partnerIds: [pick(all)],
    });
  await givenStrategy(db);
  await givenConflict(db, { partnerIds: [pick(all)] });
  await givenConflict(db, { title: 'Nobody' });
}
