/** Web Awesome with one component picked: its details. */
import 'bench:web-awesome';
