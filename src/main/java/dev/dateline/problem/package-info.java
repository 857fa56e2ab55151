/**
 * What is said when something is wrong: the problem (RFC 9457) in which every error is answered, whether a resource threw it, the framework
 * gave only a number for it, or it failed before any resource was asked. {@link dev.dateline.problem.ProblemException} ends a request with one.
 * It knows no other package of the house.
 */
package dev.dateline.problem;
