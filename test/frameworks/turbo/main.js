import '@hotwired/turbo';
import 'q-deck';
