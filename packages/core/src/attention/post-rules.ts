import { addDays, type Day, firstDay } from '../shared/partial-date.ts';
import { certainFrom, certainlyHolds } from '../shared/period.ts';
import { latest, pastMonths } from './days.ts';
import type { Finder, Found } from './entry.ts';
import type { AttentionFacts, OfficeFact, PartnerFact, PostFact } from './facts.ts';
import { inForceSince } from './standing.ts';

/**
 * Since when a partner has had none of these posts, at the earliest since a day: null while it has one, `''` where that
 * day is not told and there never was one.
 */
function noneSince(posts: readonly PostFact[], code: string, earliest: Day | '', day: Day): Day | '' | null {
  const own = posts.filter(({ partnerCode }) => partnerCode === code);
  if (own.some((post) => certainlyHolds(post, day))) return null;
  const begun = own.filter((post) => (certainFrom(post) ?? '9999') <= day);
  const ends = begun.map(({ until }) => (until === null ? null : addDays(firstDay(until), 1)));
  const ended = latest(ends, day) ?? '';
  return ended > earliest ? ended : earliest;
}

const aboutPartner = ({ id, code, kind, name }: PartnerFact) => ({
  type: kind === 'country' ? ('partner' as const) : kind,
  id,
  address: code,
  label: name,
});

/** A partner whose agreement is in force and that has no liaison prosecutor at the agency (BR05); it need not have one. */
export const withoutLiaisonProsecutor: Finder = ({ partners, agreements, liaisonProsecutors }, day) =>
  partners.flatMap((partner) => {
    const days = agreements
      .filter(({ partnerCode, form }) => partnerCode === partner.code && form !== 'adequacy-decision')
      .flatMap((agreement) => inForceSince(agreement, day) ?? [])
      .sort();
    const since = days[0] ? noneSince(liaisonProsecutors, partner.code, days[0], day) : null;
    if (!since) return [];
    return [
      { about: aboutPartner(partner), partnerCodes: [partner.code], since, values: { noneSince: since } },
    ];
  });

/** A working arrangement in force with a partner that has no contact point; networks have a rule of their own. */
export const arrangementWithoutContactPoint: Finder = (
  { partners, workingArrangements, contactPoints },
  day,
) =>
  workingArrangements.flatMap((arrangement) => {
    const { id, title, partnerCode } = arrangement;
    const inForce = inForceSince(arrangement, day);
    const isNetwork = partners.some(({ code, kind }) => code === partnerCode && kind === 'network');
    const since = inForce === null || isNetwork ? null : noneSince(contactPoints, partnerCode, inForce, day);
    if (!since) return [];
    const about = { type: 'working-arrangement' as const, id, address: id, label: title };
    return [{ about, partnerCodes: [partnerCode], since, values: { noneSince: since } }];
  });

/** A network through which nobody can be reached (BR18). */
export const networkWithoutContactPoint: Finder = ({ partners, contactPoints }, day) =>
  partners.flatMap((partner) => {
    const since = partner.kind === 'network' ? noneSince(contactPoints, partner.code, '', day) : null;
    if (since === null) return [];
    const values: Found['values'] = since === '' ? {} : { noneSince: since };
    return [
      {
        about: aboutPartner(partner),
        partnerCodes: [partner.code],
        since: since === '' ? null : since,
        values,
      },
    ];
  });

const aboutOffice = (office: OfficeFact, { partners }: AttentionFacts) => ({
  type: 'contact-point' as const,
  id: office.id,
  address: office.id,
  label: office.authority ?? partners.find(({ code }) => code === office.partnerCode)?.name ?? '',
});

/** An office that nobody has confirmed for months, or never since it was appointed. */
export const contactPointUnconfirmed: Finder = (facts, day, { unconfirmedMonths }) =>
  facts.contactPoints.flatMap((office) => {
    const heldSince = certainFrom(office);
    if (heldSince === null || !certainlyHolds(office, day)) return [];
    const confirmedOn = latest(office.confirmations, day);
    const since = pastMonths(confirmedOn ?? heldSince, unconfirmedMonths);
    const values: Found['values'] = confirmedOn === null ? { heldSince } : { confirmedOn };
    return day < since
      ? []
      : [{ about: aboutOffice(office, facts), partnerCodes: [office.partnerCode], since, values }];
  });

/** An office without any interaction (BR19): none for months, or never yet. */
export const contactPointSilent: Finder = (facts, day, { silentMonths }) =>
  facts.contactPoints.flatMap((office) => {
    const heldSince = certainFrom(office);
    if (heldSince === null || !certainlyHolds(office, day)) return [];
    const lastContactOn = latest(office.contactDays, day);
    const since = lastContactOn === null ? heldSince : pastMonths(lastContactOn, silentMonths);
    const values: Found['values'] = lastContactOn === null ? { heldSince } : { lastContactOn };
    return day < since
      ? []
      : [{ about: aboutOffice(office, facts), partnerCodes: [office.partnerCode], since, values }];
  });
