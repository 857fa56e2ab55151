/**
 * The application itself: what says at the start where it listens, and the clock. Everything else is in a room of its own; ARCHITECTURE.md
 * draws them, and ArchitectureTest holds which knows which.
 */
package dev.dateline;
