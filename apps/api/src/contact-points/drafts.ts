import type {
  ContactPoint,
  ContactPointConfirmation,
  ContactPointConfirmationCreate,
  ContactPointCreate,
  ContactPointHandOver,
  ContactPointHolder,
  ContactPointHolderCreate,
  LiaisonProsecutor,
  LiaisonProsecutorCreate,
  Whole,
} from '@concord/contract';

export type HolderFields = Required<ContactPointHolderCreate>;
export type ConfirmationFields = Required<ContactPointConfirmationCreate>;

/** The fields of a liaison prosecutor that people set. */
export type LiaisonProsecutorFields = Required<LiaisonProsecutorCreate>;

/** What a create leaves out is not recorded. */
export function newLiaisonProsecutor(body: LiaisonProsecutorCreate): LiaisonProsecutorFields {
  return { name: null, until: null, knownBy: null, note: null, citations: [], ...body };
}

/** The fields of a liaison prosecutor that people set, out of all that it shows. */
export function ownFields(post: LiaisonProsecutorFields | LiaisonProsecutor): LiaisonProsecutorFields {
  const { partnerCode, name, from, until, knownBy, note, citations } = post;
  return { partnerCode, name, from, until, knownBy, note, citations };
}

/** The fields of a contact point that people set. */
export type ContactPointFields = Required<ContactPointCreate>;

const unrecorded = { until: null, knownBy: null, note: null };

export function newContactPoint(body: ContactPointCreate): ContactPointFields {
  const lists = { purposes: [], languages: [], competence: [], citations: [] };
  return { ...unrecorded, ...lists, authority: null, urgentRoute: null, ...body };
}

export function officeFields(office: ContactPointFields | Whole<ContactPoint>): ContactPointFields {
  const { partnerCode, appointedBy, authority, purposes, languages, competence, urgentRoute } = office;
  const { from, until, knownBy, note, citations } = office;
  return {
    ...{ partnerCode, appointedBy, authority, purposes, languages, competence, urgentRoute },
    ...{ from, until, knownBy, note, citations },
  };
}

const nobody = { role: null, email: null, phone: null, citations: [] };

export function newHolder(body: ContactPointHolderCreate): HolderFields {
  return { ...unrecorded, ...nobody, ...body };
}

/** Whoever takes over begins on the day of the hand-over. */
export function nextHolder({ on, ...person }: ContactPointHandOver): HolderFields {
  return { ...unrecorded, ...nobody, ...person, from: on };
}

export function holderFields(holder: ContactPointHolder): HolderFields {
  const { name, role, email, phone, from, until, knownBy, note, citations } = holder;
  return { name, role, email, phone, from, until, knownBy, note, citations };
}

export function newConfirmation(body: ContactPointConfirmationCreate): ConfirmationFields {
  return { by: null, note: null, citations: [], ...body };
}

export function confirmationFields(confirmation: ContactPointConfirmation): ConfirmationFields {
  const { confirmedOn, by, note, citations } = confirmation;
  return { confirmedOn, by, note, citations };
}
