import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Forms that only ever add something: no record stands behind them that somebody else could have changed. */
const adding = [
  'src/access/CredentialForm.vue',
  'src/account/AcceptForm.vue',
  'src/account/FactorSetup.vue',
  'src/account/PasswordSection.vue',
  'src/account/SignInForm.vue',
  'src/account/StepUpForm.vue',
  'src/contact-points/ConfirmForm.vue',
  'src/contact-points/HandOverForm.vue',
  'src/reports/ReportForm.vue',
  'src/strategy/CopyForm.vue',
  'src/ui/instruments/GateAddForm.vue',
  'src/webhooks/ReplayForm.vue',
  'src/gallery/GalleryForm.vue',
];
const forms = globSync('src/**/*.vue').filter((file) => /\buseForm[<(]/.test(readFileSync(file, 'utf8')));

it.each(forms.filter((file) => !adding.includes(file)))(
  '%s reads the record again after a stale save',
  (file) => {
    expect(readFileSync(file, 'utf8')).toMatch(/\bcurrent:/);
  },
);

it.each(adding)('%s changes nothing that is on record', (file) => {
  expect(readFileSync(file, 'utf8')).not.toMatch(/\bupdate[A-Z]\w*\(|ifMatch/);
});
