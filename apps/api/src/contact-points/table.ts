import type {
  Appointer,
  Citation,
  ContactPurpose,
  CrimeArea,
  LiaisonMagistrateStatus,
  PartialDate,
} from '@concord/core';
import type { Generated, GeneratedAlways } from 'kysely';
import type { JsonWithDefault, RecordColumns } from '../database/columns.ts';

/** A time something lasts, with the days from and until which it certainly does. */
type PeriodColumns = {
  from: string | null;
  until: string | null;
  knownBy: string | null;
  effectiveFrom: GeneratedAlways<string>;
  effectiveUntil: GeneratedAlways<string | null>;
};

export type ContactPointTable = RecordColumns &
  PeriodColumns & {
    partnerId: string;
    appointedBy: Appointer;
    authority: string | null;
    purposes: Generated<ContactPurpose[]>;
    languages: Generated<string[]>;
    competence: Generated<CrimeArea[]>;
    urgentRoute: string | null;
  };

/** Name, role, email and phone are personal data. */
export type ContactPointHolderTable = RecordColumns &
  PeriodColumns & {
    contactPointId: string;
    name: string | null;
    role: string | null;
    email: string | null;
    phone: string | null;
  };

export type ContactPointConfirmationTable = RecordColumns & {
  contactPointId: string;
  confirmedOn: string;
  by: string | null;
};

export type LiaisonMagistrateTable = RecordColumns & {
  partnerId: string;
  /** Personal data. */
  name: string | null;
  status: LiaisonMagistrateStatus;
  conditionality: string | null;
  from: string | null;
  until: string | null;
  knownBy: string | null;
  effectiveFrom: GeneratedAlways<string | null>;
  effectiveUntil: GeneratedAlways<string | null>;
};

export type Translation = {
  language: string;
  title: string | null;
  publishedOn: PartialDate | null;
  link: string | null;
  citations: Citation[];
};

export type GuideTable = RecordColumns & {
  title: string;
  language: string;
  publishedOn: string | null;
  link: string | null;
  translations: JsonWithDefault<Translation[]>;
};

export type LiaisonProsecutorTable = RecordColumns &
  PeriodColumns & {
    partnerId: string;
    /** Personal data. */
    name: string | null;
  };
