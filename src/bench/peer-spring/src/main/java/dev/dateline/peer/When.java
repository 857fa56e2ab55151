package dev.dateline.peer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.LocalDate;

/** The days that a figure is filed under. */
@Embeddable
record When(LocalDate earliest, LocalDate latest, @Column(name = "time_basis") String basis) {}
