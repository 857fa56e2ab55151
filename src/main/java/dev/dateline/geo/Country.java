package dev.dateline.geo;

import java.util.List;

/**
 * A country's land.
 *
 * @param code ISO 3166-1 alpha-2, or XK for Kosovo; {@code null} for land that has none
 * @param rings the edges of its land and of the holes in it, each closed: longitude and latitude in turn, in degrees of
 *     WGS 84. Longitudes go on beyond 180, or below -180, where the land crosses the antimeridian
 */
public record Country(String code, List<float[]> rings) {}
