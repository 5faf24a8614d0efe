import { appointerOf } from '../contact-points/contact-point.ts';
import { contactPointCan } from '../contact-points/contact-point-rules.ts';
import { liaisonMagistrateCan } from '../contact-points/liaison-magistrate-rules.ts';
import { liaisonProsecutorCan } from '../contact-points/rules.ts';
import type { ContactPointFact } from '../exchange/facts.ts';
import type { PartnerRef } from '../partners/partner.ts';
import { restsOnAssessment } from '../partners/proposals.ts';
import { certainlyHolds } from '../shared/period.ts';
import { left, type Taken, unless } from './outcome.ts';
import type { SupposedOfPartner } from './supposition.ts';
import { partnerIn, type WhatIfFacts, type World, withPartner } from './world.ts';

/** From a day on, open-ended, and not on record. */
const since = ({ kind, partnerCode, on }: SupposedOfPartner) => ({
  id: `${kind} ${partnerCode} ${on}`,
  version: 0,
  citations: [],
  note: null,
  from: on,
  until: null,
  knownBy: null,
});

/** The partner as answers name it, with its footnote (BR17). */
const refOf = ({ partner: { code, kind, name, designation } }: WhatIfFacts): PartnerRef => ({
  code,
  kind,
  name,
  designation,
});

function takeAssessment(world: World, facts: WhatIfFacts, { on }: SupposedOfPartner): Taken {
  if (restsOnAssessment(on, facts.assessments)) return left(world, 'happened');
  const assessments = [...facts.assessments, { on, memberStatesConsulted: true }];
  return unless([], world, () => withPartner(world, { ...facts, assessments }));
}

/** The contact point of a network serves whoever belongs to it too (BR22). */
function takeContactPoint(world: World, facts: WhatIfFacts, supposition: SupposedOfPartner): Taken {
  const partner = refOf(facts);
  const { code, kind } = partner;
  if (facts.contactPoints.some((each) => each.partner.code === code && certainlyHolds(each, supposition.on)))
    return left(world, 'happened');
  const { note: _, ...period } = since(supposition);
  const point: ContactPointFact = { ...period, partner, authority: null, languages: [], confirmedOn: null };
  const draft = { ...period, partnerCode: code, appointedBy: appointerOf[kind] };
  return unless(contactPointCan.create(draft, { partner }), world, () => ({
    ...world,
    partners: world.partners.map((each) =>
      each.partner.code === code || each.memberships.some(({ network }) => network.code === code)
        ? { ...each, contactPoints: [...each.contactPoints, point] }
        : each,
    ),
  }));
}

function takeMagistrate(world: World, facts: WhatIfFacts, supposition: SupposedOfPartner): Taken {
  const posted = ({ status }: { status: string }) => status === 'posted';
  if (facts.liaisonMagistrates.some((each) => posted(each) && certainlyHolds(each, supposition.on)))
    return left(world, 'happened');
  const { note: _, ...period } = since(supposition);
  const post = { ...period, status: 'posted' } as const;
  const draft = { ...post, partnerCode: facts.partner.code };
  return unless(liaisonMagistrateCan.create(draft, { partner: facts.partner }), world, () =>
    withPartner(world, { ...facts, liaisonMagistrates: [...facts.liaisonMagistrates, post] }),
  );
}

function takeProsecutor(world: World, facts: WhatIfFacts, supposition: SupposedOfPartner): Taken {
  if (facts.liaisonProsecutors.some((each) => certainlyHolds(each, supposition.on)))
    return left(world, 'happened');
  const post = { ...since(supposition), partnerCode: facts.partner.code };
  const context = { agreements: facts.agreements, day: world.today };
  return unless(liaisonProsecutorCan.create(post, context), world, () =>
    withPartner(world, { ...facts, liaisonProsecutors: [...facts.liaisonProsecutors, post] }),
  );
}

const takers = {
  assessment: takeAssessment,
  'contact-point': takeContactPoint,
  'liaison-magistrate': takeMagistrate,
  'liaison-prosecutor': takeProsecutor,
} as const satisfies Record<SupposedOfPartner['kind'], unknown>;

export function takeOfPartner(world: World, supposition: SupposedOfPartner): Taken {
  const facts = partnerIn(world, supposition.partnerCode);
  return facts ? takers[supposition.kind](world, facts, supposition) : left(world, 'gone');
}
