import '@angular/compiler';
import 'q-deck';
import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { ChangeEvent } from 'q-deck';
import { edited, placeOf, reversed, slides, withOneMore, without } from '../slides.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    @if (open()) {
      <q-deck id="talk" [class]="festive() ? 'festive' : 'plain'" [transition]="festive() ? 'fade' : 'none'"
        slide-number="c/t" loop [wheel]="false" (q-change)="moved($event)">
        @for (slide of slides(); track slide.id) {
          <q-section [id]="slide.id" [class.festive]="festive()" [attr.background-color]="festive() ? '#123a5a' : null">
            <h2>{{ slide.title }}</h2>
            @if (slide.points) {
              <ul>
                @for (point of slide.points; track point) {
                  <li [attr.q-fragment]="$index > 0 ? 'fade-up' : ''">{{ point }}</li>
                }
              </ul>
            }
            @if (slide.code) {
              <q-code language="js" lines="1|2" line-numbers><pre>{{ slide.code }}</pre></q-code>
            }
            @if (slide.html) {
              <div [innerHTML]="slide.html"></div>
            }
          </q-section>
        }
      </q-deck>
    }
    <button id="reverse" (click)="slides.update(reversed)">Reverse</button>
    <button id="add" (click)="slides.update(withOneMore)">Add</button>
    <button id="remove" (click)="remove()">Remove this one</button>
    <button id="edit" (click)="slides.update(edited)">Edit the code</button>
    <button id="restyle" (click)="festive.set(!festive())">Restyle</button>
    <button id="close" (click)="open.set(false)">Close</button>
    <output id="place">{{ place() }}</output>`,
})
class App {
  readonly slides = signal(slides);
  readonly place = signal('');
  readonly festive = signal(false);
  readonly open = signal(true);
  protected readonly edited = edited;
  protected readonly reversed = reversed;
  protected readonly withOneMore = withOneMore;

  moved(event: ChangeEvent): void {
    this.place.set(placeOf(event));
  }

  remove(): void {
    this.slides.update((list) => without(list, this.place().split(' ')[0] ?? ''));
  }
}

await bootstrapApplication(App);
