'use strict';

const { inspect } = require('node:util');
const { defineLazily } = require('./lazy.js');

/** The methods as a tree of maps: `User.register` is in that of `User`. */
function growTree(methods) {
  const root = new Map();
  for (const { method, place, pages, isStreamed } of methods) {
    const resources = method.split('.');
    const name = resources.pop();
    let members = root;
    for (const resource of resources) {
      if (!members.has(resource)) members.set(resource, new Map());
      members = members.get(resource);
    }
    members.set(name, { method, place, pages: pages && JSON.parse(pages), isStreamed });
  }
  return root;
}

/**
 * The method as a part of a longer call, which must not take a failure for an answer: it rejects,
 * whatever the option `resolveErrors` says.
 */
function createRejecting({ method, place }, call) {
  const rejecting = (input, options) => call(method, place, input, options, rejecting, true);
  return rejecting;
}

/** Creates a method. It must not refer to the client, since calls in flight keep the method. */
function createMethod(name, { method, place, pages }, call) {
  const named = {
    // A name from the property costs a fifth of one that is set with defineProperty.
    [name]: (input, options = undefined) => call(method, place, input, options, named[name]),
  };
  if (pages) {
    // Here and below: loading each file of the package at its start would take a tenth longer.
    const { createEach } = require('./pages.js');
    named[name].each = createEach(createRejecting({ method, place }, call), pages);
  }
  return named[name];
}

function createResource(members, call) {
  const resource = {};
  for (const [name, member] of members) {
    const isResource = member instanceof Map;
    resource[name] = isResource ? createResource(member, call) : createMethod(name, member, call);
    if (member.isStreamed) {
      const { createStream } = require('./stream.js');
      resource.stream = createStream(createRejecting(member, call));
    }
  }
  return resource;
}

/** What `util.inspect` shows of a client: its resources instead of their getters. */
function show() {
  return { ...this };
}

/** Gives a client its resources, each of which is created when it is first used. */
function defineResources(client, tree, call) {
  for (const [name, members] of tree) {
    defineLazily(client, name, () => createResource(members, call));
  }
  Object.defineProperty(client, inspect.custom, { value: show });
}

module.exports = { defineResources, growTree };
