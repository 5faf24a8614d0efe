import { refDebounced } from '@vueuse/core';
import { computed, type Ref } from 'vue';
import { useScreens } from '../layout/use-screens.ts';
import { commands } from '../router.ts';
import { api } from '../session/api.ts';
import { useDay } from '../session/day.ts';
import { useWords, type WordKey } from '../session/i18n.ts';
import { useLoad } from '../session/load.ts';
import { useSession } from '../session/session.ts';
import { useRecordAddress } from '../ui/record-address.ts';
import type { PartnerLabel } from '../ui/types.ts';
import { fold, iconOf } from './hit.ts';

export interface Entry {
  id: string;
  /** Place in the whole list. */
  at: number;
  label: string;
  icon: string;
  subtitle?: string | null;
  partner?: PartnerLabel | null;
  isPartner?: boolean;
  keys?: string[];
  to?: string | { path: string };
}

/** What the palette offers for the words typed: screens and commands by their name, records by the server. */
export function usePalette(typed: Ref<string>) {
  const { t } = useWords();
  const session = useSession();
  const day = useDay();
  const words = refDebounced(typed, 150);

  const { data, loading, error } = useLoad(
    () => words.value.trim(),
    async (signal) => {
      const q = words.value.trim();
      return q.length < 2 ? [] : (await api.search({ q, limit: 20 }, { signal })).data.items;
    },
  );

  const addressOf = useRecordAddress();

  const records = computed<Omit<Entry, 'at'>[]>(() =>
    typed.value.trim().length < 2
      ? []
      : (data.value ?? []).flatMap((hit) => {
          const to = addressOf(hit.type, hit.id, hit.code);
          const isPartner = ['partner', 'network', 'international-organisation'].includes(hit.type);
          if (!to) return [];
          return [
            {
              id: hit.id,
              label: hit.title,
              icon: iconOf(hit.type),
              subtitle: hit.subtitle,
              partner: hit.partner,
              isPartner,
              to,
            },
          ];
        }),
  );
  const screens = useScreens();
  const named = (label: WordKey) => fold(t(label)).includes(fold(typed.value));
  const places = computed(() =>
    screens.value
      .filter((s) => named(s.label))
      .map((s) => ({
        id: s.path,
        label: t(s.label),
        icon: s.icon,
        to: s.path,
        ...(s.key ? { keys: ['g', s.key] } : {}),
      })),
  );
  const deeds = computed(() => [
    ...commands
      .filter((c) => named(c.label) && day.isNow && session.may(c.scope ?? 'register:write'))
      .map((c) => ({ id: c.id, label: t(c.label), icon: c.icon, to: c.to })),
    ...(named('search.keys')
      ? [{ id: 'keys', label: t('search.keys'), icon: 'i-lucide-keyboard', keys: ['?'] }]
      : []),
  ]);

  const groups = computed(() => {
    let at = 0;
    const place = (label: string, list: Omit<Entry, 'at'>[]) => ({
      label,
      entries: list.map((e): Entry => ({ ...e, at: at++ })),
    });
    return [
      place(t('search.records'), records.value),
      place(t('search.screens'), places.value),
      place(t('search.commands'), deeds.value),
    ].filter((group) => group.entries.length > 0);
  });
  return {
    groups,
    entries: computed(() => groups.value.flatMap((g) => g.entries)),
    searching: loading,
    failed: computed(() => error.value !== null),
  };
}
