/** Angular, compiled in the browser and without zones. */
import '@angular/compiler';
import 'clonazepam-info';
import {
  ApplicationRef,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { FIRST, lineOf, mounted } from './app.ts';

// Called, not written with @: that is all a decorator does, and needs no compiler option.
const Page = Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<main>
    <h1>Clonazepam and your brain</h1>
    <button type="button" (click)="toggle()">{{ state().shown ? 'Hide' : 'Show' }}</button>
    @if (state().shown) {
      <clonazepam-info
        [attr.region]="state().region"
        [attr.theme]="state().theme"
        [attr.open]="state().open"
        [exclusive]="state().exclusive"
        [heading]="state().heading"
        [attr.heading-level]="state().headingLevel"
        (clonazepam-info-toggle)="note($event)"
      >
        <p slot="header">{{ state().note }}</p>
        <p>Don’t stop clonazepam suddenly.</p>
      </clonazepam-info>
    }
    <output>{{ heard().join(', ') }}</output>
  </main>`,
})(
  class {
    readonly state = signal(FIRST);
    readonly heard = signal<readonly string[]>([]);

    toggle(): void {
      this.state.update((old) => ({ ...old, shown: !old.shown }));
    }

    note(event: HTMLElementEventMap['clonazepam-info-toggle']): void {
      this.heard.update((lines) => [...lines, lineOf(event)]);
    }
  },
);

void bootstrapApplication(Page, { providers: [provideZonelessChangeDetection()] }).then((app) => {
  const [page] = app.components;
  const { state } = page!.instance as InstanceType<typeof Page>;
  const { injector } = app;
  mounted((change) => {
    state.update((old) => ({ ...old, ...change }));
    return injector.get(ApplicationRef).whenStable();
  });
});
