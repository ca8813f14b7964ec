import 'htmx.org';
import 'idiomorph/htmx';
import 'q-deck';
