/**
 * Who may write: the editor's password, access tokens of an OpenID Connect server, and how many wrong tries are looked at. It knows no type
 * of the domain.
 */
package dev.dateline.security;
