/** Lists the host pages, each a link away. */
import { HOSTS } from './hosts.ts';

const list = document.getElementById('list');
for (const { name, title } of HOSTS) {
  const line = document.createElement('p');
  const link = document.createElement('a');
  link.href = `/hosts/${name}`;
  link.textContent = name;
  line.append(link, ` – ${title}`);
  list?.append(line);
}
