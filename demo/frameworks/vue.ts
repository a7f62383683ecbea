/** Vue 3, with a template that it compiles in the browser. */
import 'clonazepam-info';
import { createApp, defineComponent, nextTick, onMounted, reactive, ref } from 'vue';
import { FIRST, lineOf, mounted } from './app.ts';

const Page = defineComponent({
  setup() {
    const state = reactive({ ...FIRST });
    const heard = ref<string[]>([]);
    onMounted(() =>
      mounted((change) => {
        Object.assign(state, change);
        return nextTick();
      }),
    );
    const note = (event: HTMLElementEventMap['clonazepam-info-toggle']) =>
      heard.value.push(lineOf(event));
    return { state, heard, note };
  },
  template: `<main>
    <h1>Clonazepam and your brain</h1>
    <button type="button" @click="state.shown = !state.shown">{{ state.shown ? 'Hide' : 'Show' }}</button>
    <clonazepam-info
      v-if="state.shown"
      :region="state.region"
      :theme="state.theme"
      :open="state.open"
      :exclusive="state.exclusive"
      :heading="state.heading"
      :heading-level="state.headingLevel"
      @clonazepam-info-toggle="note"
    >
      <p slot="header">{{ state.note }}</p>
      <p>Don’t stop clonazepam suddenly.</p>
    </clonazepam-info>
    <output>{{ heard.join(', ') }}</output>
  </main>`,
});

const app = createApp(Page);
app.config.compilerOptions.isCustomElement = (tag) => tag === 'clonazepam-info';
app.mount('#app');
